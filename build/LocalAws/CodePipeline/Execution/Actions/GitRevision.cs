using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.CodeCommit.Git;
using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>What a git source action hands on: the artifact, the revision, and the variables that AWS names.</summary>
internal static class GitRevision
{
    private const int LongestSummary = 2048;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="run">The action.</param>
    /// <param name="commit">What it took.</param>
    /// <param name="location">Where it put it.</param>
    /// <param name="variables">What its type tells of a commit, beside what all types tell.</param>
    /// <param name="url">The commit's page.</param>
    /// <param name="provider">The git provider behind a connection, which the summary then names; null for other types.</param>
    public static ActionOutcome Outcome(ActionRun run, CommitInfo commit, S3Location location, Dictionary<string, string> variables, string url, string? provider = null)
    {
        var message = commit.Message.Length > LongestSummary ? commit.Message[..LongestSummary] : commit.Message.TrimEnd('\n');
        var summary = provider is null ? message : new JsonObject { ["ProviderType"] = provider, ["CommitMessage"] = message }.ToJsonString(Plain);
        variables["CommitId"] = commit.Id;
        variables["CommitMessage"] = commit.Message.TrimEnd('\n');
        variables["AuthorDate"] = Date(commit.Author);
        variables["CommitterDate"] = Date(commit.Committer);
        return new ActionOutcome
        {
            Artifacts = new Dictionary<string, S3Location> { [run.OutputName] = location },
            Variables = variables,
            ExternalExecutionId = commit.Id,
            Summary = summary,
            Revision = new ArtifactRevision
            {
                Name = run.OutputName,
                RevisionId = commit.Id,
                RevisionSummary = summary,
                Created = At(commit.Committer),
                RevisionUrl = url,
            },
        };
    }

    /// <summary>When somebody signed a commit, as variables and events write it.</summary>
    public static string Date(Signature signature) => At(signature).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(Signature signature) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(signature.Date.Split(' ')[0], CultureInfo.InvariantCulture));
}
