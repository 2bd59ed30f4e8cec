using System.Globalization;
using LocalAws.CodeCommit.Git;
using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>What a git source action hands on: the artifact, the revision, and the variables that AWS names.</summary>
internal static class GitRevision
{
    private const int LongestSummary = 2048;

    public static ActionOutcome Outcome(ActionRun run, CommitInfo commit, S3Location location, Dictionary<string, string> variables)
    {
        variables["CommitId"] = commit.Id;
        variables["CommitMessage"] = commit.Message.TrimEnd('\n');
        variables["AuthorDate"] = Date(commit.Author);
        variables["CommitterDate"] = Date(commit.Committer);
        return new ActionOutcome
        {
            Artifacts = new Dictionary<string, S3Location> { [run.OutputName] = location },
            Variables = variables,
            ExternalExecutionId = commit.Id,
            Summary = commit.Subject,
            Revision = new ArtifactRevision
            {
                Name = run.OutputName,
                RevisionId = commit.Id,
                RevisionSummary = commit.Message.Length > LongestSummary ? commit.Message[..LongestSummary] : commit.Message.TrimEnd('\n'),
                Created = At(commit.Committer),
            },
        };
    }

    private static string Date(Signature signature) => At(signature).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(Signature signature) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(signature.Date.Split(' ')[0], CultureInfo.InvariantCulture));
}
