using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>A parameter that a template declares (User Guide, "CloudFormation template Parameters syntax").</summary>
internal sealed record TemplateParameter(string Key, string Type)
{
    private const string SsmValue = "AWS::SSM::Parameter::Value<";

    public string? Default { get; init; }
    public string? Description { get; init; }
    public bool NoEcho { get; init; }
    public IReadOnlyList<string>? AllowedValues { get; init; }
    public string? AllowedPattern { get; init; }
    public string? ConstraintDescription { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public decimal? MinValue { get; init; }
    public decimal? MaxValue { get; init; }

    /// <summary>Whether the value names a parameter of Systems Manager whose value is meant.</summary>
    public bool IsFromSsm => Type.StartsWith(SsmValue, StringComparison.Ordinal);

    /// <summary>Whether it is a list, given as texts with commas between.</summary>
    public bool IsList => Type is "CommaDelimitedList" || ValueType.StartsWith("List<", StringComparison.Ordinal) || ValueType is "CommaDelimitedList";

    private string ValueType => IsFromSsm ? Type[SsmValue.Length..^1] : Type;

    /// <exception cref="AwsException">ValidationError.</exception>
    public static TemplateParameter Read(string key, JsonNode? node)
    {
        if (!key.All(char.IsAsciiLetterOrDigit))
            throw CloudFormationErrors.Format($"Parameter name {key} is non alphanumeric.");
        if (node is not JsonObject parameter || parameter[nameof(Type)] is null)
            throw CloudFormationErrors.Format($"Every Parameters object must contain a Type member: [/Parameters/{key}]");
        var type = Template.Text(parameter[nameof(Type)], nameof(Type));
        if (!IsType(type))
            throw CloudFormationErrors.Format($"Unrecognized parameter type: {type} (at /Parameters/{key})");
        return new TemplateParameter(key, type)
        {
            Default = Scalar(parameter[nameof(Default)]),
            Description = Scalar(parameter[nameof(Description)]),
            NoEcho = Scalar(parameter[nameof(NoEcho)]) is "true",
            AllowedValues = parameter[nameof(AllowedValues)] is JsonArray allowed ? [.. allowed.Select(each => Scalar(each) ?? "")] : null,
            AllowedPattern = Scalar(parameter[nameof(AllowedPattern)]),
            ConstraintDescription = Scalar(parameter[nameof(ConstraintDescription)]),
            MinLength = (int?)Number(parameter[nameof(MinLength)]),
            MaxLength = (int?)Number(parameter[nameof(MaxLength)]),
            MinValue = Number(parameter[nameof(MinValue)]),
            MaxValue = Number(parameter[nameof(MaxValue)]),
        };
    }

    /// <summary>What is wrong with a value, in CloudFormation's words; null when nothing is.</summary>
    public string? Fault(string value)
    {
        var values = IsList && !IsFromSsm ? value.Split(',').Select(each => each.Trim()) : [value];
        return values.Select(Single).FirstOrDefault(fault => fault is not null);
    }

    private string? Single(string value)
    {
        if (AllowedValues is { } allowed && !allowed.Contains(value, StringComparer.Ordinal))
            return ConstraintDescription is null ? $"Parameter '{Key}' must be one of AllowedValues: [{string.Join(", ", allowed)}]" : Constraint();
        if (Type is "Number" or "List<Number>")
        {
            if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return $"Parameter '{Key}' must be a number.";
            if (number < MinValue)
                return ConstraintDescription is null ? $"Parameter '{Key}' must be a number not less than {MinValue}" : Constraint();
            return number > MaxValue ? ConstraintDescription is null ? $"Parameter '{Key}' must be a number not greater than {MaxValue}" : Constraint() : null;
        }
        if (AllowedPattern is { } pattern && !Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            return ConstraintDescription is null ? $"Parameter '{Key}' must match pattern {pattern}" : Constraint();
        if (value.Length < MinLength)
            return ConstraintDescription is null ? $"Parameter '{Key}' must contain at least {MinLength} characters" : Constraint();
        return value.Length > MaxLength ? ConstraintDescription is null ? $"Parameter '{Key}' must contain at most {MaxLength} characters" : Constraint() : null;
    }

    private string Constraint() => $"Parameter {Key} failed to satisfy constraint: {ConstraintDescription}";

    private static bool IsType(string type) =>
        type is "String" or "Number" or "CommaDelimitedList" or "List<Number>" or "List<String>" or "AWS::SSM::Parameter::Name"
        || (type.StartsWith(SsmValue, StringComparison.Ordinal) && type.EndsWith('>') && IsType(type[SsmValue.Length..^1]))
        || (type.StartsWith("List<AWS::", StringComparison.Ordinal) && type.EndsWith('>'))
        || (type.StartsWith("AWS::", StringComparison.Ordinal) && !type.Contains('<', StringComparison.Ordinal));

    private static string? Scalar(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => node.ToJsonString(),
    };

    private static decimal? Number(JsonNode? node) =>
        Scalar(node) is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
