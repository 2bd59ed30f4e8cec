using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>An output of a template.</summary>
internal sealed record TemplateOutput(string Key, JsonNode Value)
{
    public string? Description { get; init; }

    /// <summary>Name that other stacks import it by; may hold functions.</summary>
    public JsonNode? ExportName { get; init; }

    public string? Condition { get; init; }

    /// <exception cref="AwsException">ValidationError.</exception>
    public static TemplateOutput Read(string key, JsonNode? node)
    {
        if (!key.All(char.IsAsciiLetterOrDigit))
            throw CloudFormationErrors.Format($"Output name {key} is non alphanumeric.");
        if (node is not JsonObject output || output[nameof(Value)] is not { } value)
            throw CloudFormationErrors.Format($"Every Outputs member must contain a Value object: [/Outputs/{key}]");
        return new TemplateOutput(key, value)
        {
            Description = (string?)output[nameof(Description)],
            ExportName = (output["Export"] as JsonObject)?["Name"],
            Condition = (string?)output[nameof(Condition)],
        };
    }
}
