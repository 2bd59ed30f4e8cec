using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Members of a pipeline's events (AWS: "Monitoring CodePipeline events"). What there is nothing to say of is absent, not null.</summary>
internal static class EventMembers
{
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The change at a git provider that started an execution.</summary>
    public static JsonObject Of(SourceChange change) => Known(
        ("full-repository-name", change.FullRepositoryName), ("provider-type", change.ProviderType), ("connection-arn", change.ConnectionArn), ("commit-id", change.CommitId),
        ("commit-message", change.CommitMessage), ("author-display-name", change.AuthorName), ("author-email", change.AuthorEmail), ("author-id", change.AuthorEmail),
        ("author-date", change.AuthorDate), ("branch-name", change.BranchName), ("tag-name", change.TagName));

    public static JsonArray Of(IEnumerable<ArtifactDetail> artifacts) => new([.. artifacts.Select(artifact => (JsonNode)new JsonObject
    {
        ["name"] = artifact.Name,
        ["s3location"] = Known(("bucket", artifact.S3location?.Bucket), ("key", artifact.S3location?.Key)),
    })]);

    /// <summary>What an action that has ended says of its work.</summary>
    public static JsonObject ResultOf(ActionRecord action) => Known(
        ("external-execution-url", action.ExternalExecutionUrl ?? action.Revision?.RevisionUrl), ("external-execution-summary", action.Summary),
        ("external-execution-id", action.ExternalExecutionId), ("error-code", action.ErrorDetails?.Code));

    private static JsonObject Known(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var known = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null) known[name] = value;
        }

        return known;
    }
}
