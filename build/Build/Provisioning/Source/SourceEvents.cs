using System.Text.Json.Nodes;
using Build.Provisioning.Alerts;
using Build.Provisioning.Roles;
using Build.Settings;

namespace Build.Provisioning.Source;

/// <summary>
/// What starts the pipeline at once when there is something new (CodePipeline User Guide, "Migrate polling pipelines to use event-based change
/// detection"): a rule on the source's events, and the role that it starts the pipeline with. Where the settings ask for none, both are
/// what should not be there any more, so that a former source starts nothing. Pure.
/// </summary>
internal static class SourceEvents
{
    private const string Target = "pipeline";

    /// <summary>The rule and its role.</summary>
    public static IEnumerable<Resource> Of(Names names, IReadOnlyDictionary<string, string> tags)
    {
        var pipeline = $"Pipeline {names.Pipeline}";
        if (!names.Settings.Source.UsesEvents)
        {
            yield return new Resource("EventRule", names.SourceRule, Attributes.None, pipeline) { Absent = true };
            yield return new Resource("Role", names.SourceRule, Attributes.None, pipeline, $"EventRule {names.SourceRule}") { Absent = true };
            yield break;
        }
        var arn = $"arn:aws:codepipeline:{names.Settings.Region}:{names.AccountId}:{names.Pipeline}";
        yield return DesiredRoles.Role(
            names.SourceRule, PolicyDocument.Trust("events.amazonaws.com", DesiredRoles.OnlyFor(names, [names.RuleArn(names.SourceRule)])),
            PolicyDocument.Of(PolicyDocument.Allow("Start", ["codepipeline:StartPipelineExecution"], [arn])), null, tags);
        yield return new Resource("EventRule", names.SourceRule, new Attributes(
        [
            new(EventRuleKind.Description, $"Starts {names.Pipeline} when there is something new at its source"),
            new(EventRuleKind.Pattern, Attributes.Document(Pattern(names).ToJsonString())),
            new(EventRuleKind.State, "ENABLED"),
            .. EventRuleKind.TargetAttributes([new JsonObject { ["id"] = Target, ["arn"] = arn, ["role"] = names.RoleArn(names.SourceRule) }]),
            .. TagAttributes.Of(tags),
        ]), pipeline, $"Role {names.SourceRule}");
    }

    private static JsonObject Pattern(Names names) => names.Settings.Source.Provider == SourceSettings.S3
        ? new()
        {
            ["source"] = new JsonArray("aws.s3"),
            ["detail-type"] = new JsonArray("Object Created"),
            ["detail"] = new JsonObject
            {
                ["bucket"] = new JsonObject { ["name"] = new JsonArray(names.SourceBucket) },
                ["object"] = new JsonObject { ["key"] = new JsonArray(names.Settings.Source.Key) },
            },
        }
        : new()
        {
            ["source"] = new JsonArray("aws.codecommit"),
            ["detail-type"] = new JsonArray("CodeCommit Repository State Change"),
            ["resources"] = new JsonArray($"arn:aws:codecommit:{names.Settings.Region}:{names.AccountId}:{names.Repository}"),
            ["detail"] = new JsonObject
            {
                ["event"] = new JsonArray("referenceCreated", "referenceUpdated"),
                ["referenceType"] = new JsonArray("branch"),
                ["referenceName"] = new JsonArray(names.Settings.Source.Branch),
            },
        };
}
