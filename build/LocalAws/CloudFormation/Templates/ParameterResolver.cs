using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Shapes;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>Values of a template's parameters: given, kept from before, or the default; those of Systems Manager are looked up.</summary>
internal sealed class ParameterResolver(ServiceCalls calls)
{
    /// <summary>What each parameter was given; <see cref="Parameter.ResolvedValue"/> is what stands in Systems Manager.</summary>
    /// <param name="template">The template.</param>
    /// <param name="given">What the request says.</param>
    /// <param name="previous">What the stack has.</param>
    /// <param name="call">Who calls.</param>
    /// <exception cref="AwsException">ValidationError.</exception>
    public async Task<IReadOnlyList<Parameter>> ResolveAsync(Template template, IReadOnlyList<Parameter> given, IReadOnlyList<Parameter> previous, CallContext call)
    {
        if (given.Select(each => each.ParameterKey!).Where(key => !template.Parameters.ContainsKey(key)).ToList() is { Count: > 0 } unknown)
            throw CloudFormationErrors.Validation($"Parameters: [{string.Join(", ", unknown)}] do not exist in the template");
        if (given.GroupBy(each => each.ParameterKey).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw CloudFormationErrors.Validation($"Duplicate parameter key: {twice.Key}");
        var (resolved, missing) = (new List<Parameter>(), new List<string>());
        foreach (var declared in template.Parameters.Values)
        {
            if (ValueOf(declared, given, previous) is not { } value)
            {
                missing.Add(declared.Key);
                continue;
            }
            if (declared.Fault(value) is { } fault)
                throw CloudFormationErrors.Validation(fault);
            resolved.Add(new Parameter(declared.Key, value) { ResolvedValue = declared.IsFromSsm ? await LookUpAsync(declared, value, call) : null });
        }
        return missing.Count == 0 ? resolved : throw CloudFormationErrors.Validation($"Parameters: [{string.Join(", ", missing)}] must have values");
    }

    /// <summary>Parameters as functions see them.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Values(Template template, IReadOnlyList<Parameter> parameters) => parameters
        .Where(each => template.Parameters.ContainsKey(each.ParameterKey!))
        .ToDictionary(each => each.ParameterKey!, each => Value(template.Parameters[each.ParameterKey!], each.ResolvedValue ?? each.ParameterValue!), StringComparer.Ordinal);

    /// <summary>Parameters as answers show them: those that must not be echoed are masked.</summary>
    public static IReadOnlyList<Parameter> Shown(Template template, IReadOnlyList<Parameter> parameters) =>
        [.. parameters.Select(each => template.Parameters.GetValueOrDefault(each.ParameterKey!) is { NoEcho: true } ? each with { ParameterValue = "****", ResolvedValue = null } : each)];

    private static JsonNode Value(TemplateParameter declared, string text) =>
        declared.IsList ? new JsonArray([.. text.Split(',').Select(each => (JsonNode)each.Trim())]) : JsonValue.Create(text);

    private static string? ValueOf(TemplateParameter declared, IReadOnlyList<Parameter> given, IReadOnlyList<Parameter> previous)
    {
        if (given.FirstOrDefault(each => each.ParameterKey == declared.Key) is not { } parameter)
            return declared.Default;
        if (parameter.UsePreviousValue != true)
            return parameter.ParameterValue ?? declared.Default;
        if (parameter.ParameterValue is not null)
            throw CloudFormationErrors.Validation($"Invalid input for parameter key {declared.Key}. Cannot specify usePreviousValue as true and non empty value for a parameter");
        return previous.FirstOrDefault(each => each.ParameterKey == declared.Key)?.ParameterValue ?? declared.Default
            ?? throw CloudFormationErrors.Validation($"Invalid input for parameter key {declared.Key}. There is no previous value");
    }

    private async Task<string> LookUpAsync(TemplateParameter declared, string name, CallContext call)
    {
        try
        {
            var found = (await calls.CallAsync("ssm", "GetParameter", new() { ["Name"] = name }, call))["Parameter"]!;
            return (string?)found["Type"] == "SecureString"
                ? throw CloudFormationErrors.Validation($"Parameters [{name}] referenced by template have types not supported by CloudFormation.")
                : (string)found["Value"]!;
        }
        catch (AwsException missing) when (missing.Code == "ParameterNotFound")
        {
            throw CloudFormationErrors.Validation($"Unable to fetch parameters [{name}] from parameter store for this account. (parameter {declared.Key})");
        }
    }
}
