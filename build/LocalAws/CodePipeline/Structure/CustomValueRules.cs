using System.Globalization;
using System.Text.RegularExpressions;
using LocalAws.CodePipeline.Execution;

namespace LocalAws.CodePipeline.Structure;

/// <summary>Configuration values of custom actions: of their property's type, and short enough to poll by (AWS: ActionConfigurationProperty). Variables have values later.</summary>
internal static partial class CustomValueRules
{
    public static void Check(ActionDeclaration action, IReadOnlyDictionary<string, string> configuration, ActionTypeRule rule)
    {
        foreach (var (key, value) in configuration.Where(pair => !VariableReferences.In(pair.Value).Any()))
        {
            var type = rule.ValueTypes.GetValueOrDefault(key, "String");
            if (!Is(type, value))
                throw CodePipelineErrors.InvalidAction($"Configuration '{key}' of action '{action.Name}' is {(rule.Secret.Contains(key) ? "not" : $"'{value}', which is not")} a {type}");
            if (key == rule.Queryable && !QueryableValue().IsMatch(value))
                throw CodePipelineErrors.InvalidAction($"Configuration '{key}' of action '{action.Name}' is queryable: its value must be at most 20 letters, digits, underscores and hyphens");
        }
    }

    private static bool Is(string type, string value) => type switch
    {
        "Number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "Boolean" => bool.TryParse(value, out _),
        _ => true,
    };

    [GeneratedRegex("^[A-Za-z0-9_-]{1,20}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QueryableValue();
}
