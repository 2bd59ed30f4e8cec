using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Shapes;
using LocalAws.Http.InProcess;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>What a resource type is given to make, change or delete one resource.</summary>
internal sealed class ResourceRequest
{
    private string? begun;
    private bool hasChanged;

    public required ResourceCalls Calls { get; init; }
    public required string StackName { get; init; }
    public required string StackId { get; init; }
    public required string LogicalId { get; init; }

    /// <summary>What it shall be.</summary>
    public required JsonObject Properties { get; init; }

    /// <summary>What it is; empty when it is new.</summary>
    public JsonObject Previous { get; init; } = [];

    /// <summary>Null when it is new, or when its making failed before it had one.</summary>
    public string? PhysicalId { get; init; }

    /// <summary>Attributes that it has.</summary>
    public JsonObject Attributes { get; init; } = [];

    /// <summary>How its update goes.</summary>
    public JsonObject? UpdatePolicy { get; init; }

    /// <summary>The stack's tags.</summary>
    public IReadOnlyList<Tag> StackTags { get; init; } = [];

    /// <summary>Notes the physical id in the stack.</summary>
    public Action<string> Note { get; init; } = _ => { };

    public Scope Scope => Calls.Scope;

    /// <summary>The physical id of a resource that is there.</summary>
    public string Id => PhysicalId ?? throw new InvalidOperationException($"{LogicalId} has no physical id.");

    /// <summary>A property's text, or null.</summary>
    public string? Text(string property) => Properties[property] is { } node ? TextOf(node) : null;

    /// <summary>The text of a property that must be there.</summary>
    public string Need(string property) => Text(property) ?? throw CloudFormationErrors.Validation($"Property {property} of {LogicalId} is missing");

    /// <summary>The name that the properties give, or one that CloudFormation makes: stack, logical id, random.</summary>
    public string NewName(string property, int longest, bool lowerCase = false)
    {
        if (Text(property) is { } given)
            return given;
        const int random = 12;
        var name = $"{StackName}-{LogicalId}";
        name = $"{name[..Math.Min(name.Length, longest - random - 1)]}-{Ids.Upper(random)}";
        return lowerCase ? name.ToLowerInvariant() : name;
    }

    /// <summary>
    /// Says which physical id the resource will have. It is noted with the first call that changes something: what was refused, because another
    /// resource has the name for instance, must not be deleted when the stack rolls back; what was made must.
    /// </summary>
    public void Initiated(string physicalId)
    {
        if (hasChanged)
            Note(physicalId);
        else
            begun = physicalId;
    }

    /// <summary>Hears of every call that changes something.</summary>
    public void Follow() => Calls.Changed = () =>
    {
        hasChanged = true;
        if (begun is { } id)
            Note(id);
        begun = null;
    };

    /// <summary>These properties alone, as members of a request.</summary>
    public JsonObject Take(params IEnumerable<string> names) =>
        new(names.Where(Properties.ContainsKey).Select(name => KeyValuePair.Create(name, Properties[name]?.DeepClone())));

    /// <summary>The resource's tags over the stack's, as a list of keys and values.</summary>
    public JsonArray Tags() => new([.. TagMap().Select(tag => (JsonNode)new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]);

    /// <summary>The same as a map.</summary>
    public JsonObject TagsAsMap() => new(TagMap().Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));

    /// <summary>An ARN in the stack's account and region.</summary>
    public string Arn(string service, string resource) => Kernel.Arn.Of(service, Scope, resource).ToString();

    /// <summary>An ARN of IAM.</summary>
    public string IamArn(string resource) => $"arn:aws:iam::{Scope.AccountId}:{resource}";

    /// <summary>Calls an operation.</summary>
    /// <param name="service">Signing name.</param>
    /// <param name="operation">Operation.</param>
    /// <param name="members">The request.</param>
    /// <param name="resource">ARN that the stack's role must be allowed to do it to.</param>
    public Task<JsonObject> CallAsync(string service, string operation, JsonObject members, string resource = "*") => Calls.CallAsync(service, operation, members, resource);

    /// <summary>Calls an operation; null when what it is about is gone.</summary>
    public async Task<JsonObject?> TryAsync(string service, string operation, JsonObject members, string resource = "*")
    {
        try
        {
            return await CallAsync(service, operation, members, resource);
        }
        catch (AwsException gone) when (IsMissing(gone.Code))
        {
            return null;
        }
    }

    public static string TextOf(JsonNode node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node.ToJsonString();

    private static bool IsMissing(string code) => code.Contains("NotFound", StringComparison.Ordinal) || code.StartsWith("NoSuch", StringComparison.Ordinal)
        || code.Contains("DoesNotExist", StringComparison.Ordinal);

    private SortedDictionary<string, string> TagMap()
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in StackTags)
            tags[tag.Key] = tag.Value;
        if (Properties["Tags"] is JsonObject map)
        {
            foreach (var (key, value) in map)
                tags[key] = value is null ? "" : TextOf(value);
        }
        foreach (var tag in (Properties["Tags"] as JsonArray ?? []).OfType<JsonObject>())
            tags[tag["Key"] is { } key ? TextOf(key) : ""] = tag["Value"] is { } value ? TextOf(value) : "";
        return tags;
    }
}
