using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

namespace Build.Provisioning.Alerts;

/// <summary>EventBridge rules on the default bus, with their targets.</summary>
public sealed class EventRuleKind(IAmazonEventBridge events, string accountId, string region, Ownership ownership) : ResourceKind
{
    internal const string Description = "description";
    internal const string Pattern = "pattern";
    internal const string State = "state";
    internal const string Targets = "targets";
    private const string TargetPrefix = "target ";

    /// <inheritdoc/>
    public override string Name => "EventRule";

    /// <summary>Targets as attributes: each is one, so that a plan shows which changes.</summary>
    internal static IEnumerable<KeyValuePair<string, string?>> TargetAttributes(IReadOnlyList<JsonObject> targets) =>
    [
        new(Targets, string.Join(", ", targets.Select(target => (string)target["id"]!).Order(StringComparer.Ordinal))),
        .. targets.Select(target => KeyValuePair.Create<string, string?>(TargetPrefix + (string)target["id"]!, Attributes.Document(target.ToJsonString()))),
    ];

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var rule = await events.DescribeRuleAsync(new DescribeRuleRequest { Name = resource.Name }, cancellationToken);
            var targets = await TargetsAsync(resource, cancellationToken);
            var tags = await TagsAsync(resource, cancellationToken);
            return new LiveResource(
                new Attributes(
                [
                    new(Description, rule.Description),
                    new(Pattern, rule.EventPattern is { } pattern ? Attributes.Document(pattern) : null),
                    new(State, rule.State?.Value),
                    .. TargetAttributes([.. targets.Select(Shown)]),
                    .. TagAttributes.Of(tags),
                ]),
                ownership.Owns(tags));
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await PutRuleAsync(resource, TagsOf(resource), cancellationToken);
        await PutTargetsAsync(resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var resource = change.Resource;
        if (change.Touches(Description) || change.Touches(Pattern) || change.Touches(State))
            await PutRuleAsync(resource, null, cancellationToken);
        if (change.TouchesTags())
            await events.TagResourceAsync(new TagResourceRequest { ResourceARN = Arn(resource), Tags = TagsOf(resource) }, cancellationToken);
        if (!change.Changes.Any(attribute => attribute.Name.StartsWith("target", StringComparison.Ordinal)))
            return;
        await PutTargetsAsync(resource, cancellationToken);
        await RemoveTargetsAsync(resource, id => resource.Attributes[TargetPrefix + id] is null, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await Gone.IgnoreAsync(() => RemoveTargetsAsync(resource, _ => true, cancellationToken));
        await Gone.IgnoreAsync(() => events.DeleteRuleAsync(new DeleteRuleRequest { Name = resource.Name }, cancellationToken));
    }

    private Task PutRuleAsync(Resource resource, List<Tag>? tags, CancellationToken cancellationToken) => events.PutRuleAsync(
        new PutRuleRequest
        {
            Name = resource.Name,
            Description = resource.Attributes.Get(Description),
            EventPattern = resource.Attributes.Get(Pattern),
            State = resource.Attributes.Get(State),
            Tags = tags,
        },
        cancellationToken);

    private async Task PutTargetsAsync(Resource resource, CancellationToken cancellationToken)
    {
        var targets = resource.Attributes.Names.Where(name => name.StartsWith(TargetPrefix, StringComparison.Ordinal)).Select(name => Parse(resource.Attributes.Get(name))).ToList();
        var response = await events.PutTargetsAsync(new PutTargetsRequest { Rule = resource.Name, Targets = targets }, cancellationToken);
        if (response.FailedEntries is [var failed, ..])
            throw new BadInput($"The rule {resource.Name} cannot have the target {failed.TargetId}: {failed.ErrorCode} {failed.ErrorMessage}");
    }

    private async Task RemoveTargetsAsync(Resource resource, Func<string, bool> unwanted, CancellationToken cancellationToken)
    {
        var ids = (await TargetsAsync(resource, cancellationToken)).Select(target => target.Id!).Where(unwanted).ToList();
        if (ids.Count > 0)
            await events.RemoveTargetsAsync(new RemoveTargetsRequest { Rule = resource.Name, Ids = ids }, cancellationToken);
    }

    // A rule has five targets at most: one page.
    private async Task<List<Target>> TargetsAsync(Resource resource, CancellationToken cancellationToken) =>
        (await events.ListTargetsByRuleAsync(new ListTargetsByRuleRequest { Rule = resource.Name }, cancellationToken)).Targets ?? [];

    private async Task<Dictionary<string, string>> TagsAsync(Resource resource, CancellationToken cancellationToken)
    {
        var response = await events.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceARN = Arn(resource) }, cancellationToken);
        return (response.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
    }

    private static JsonObject Shown(Target target)
    {
        var shown = new JsonObject { ["id"] = target.Id, ["arn"] = target.Arn };
        if (target.RoleArn is { } role)
            shown["role"] = role;
        if (target.InputTransformer is { } transformer)
            (shown["paths"], shown["template"]) = (JsonSerializer.SerializeToNode(transformer.InputPathsMap ?? []), transformer.InputTemplate);
        return shown;
    }

    private static Target Parse(string text)
    {
        var target = JsonNode.Parse(text)!;
        return new()
        {
            Id = (string)target["id"]!,
            Arn = (string)target["arn"]!,
            RoleArn = (string?)target["role"],
            InputTransformer = target["template"] is null ? null : new InputTransformer { InputPathsMap = target["paths"].Deserialize<Dictionary<string, string>>(), InputTemplate = (string)target["template"]! },
        };
    }

    private static List<Tag> TagsOf(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });

    private string Arn(Resource resource) => $"arn:aws:events:{region}:{accountId}:rule/{resource.Name}";
}
