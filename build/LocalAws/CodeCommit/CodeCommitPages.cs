namespace LocalAws.CodeCommit;

/// <summary>The pages of AWS's console that CodeCommit's events name. They lead to AWS, not to this machine.</summary>
internal static class CodeCommitPages
{
    public static string PullRequest(string region, string repository, string id) => $"{Repository(region, repository)}/pull-requests/{id}?region={region}";

    /// <summary>A comment on a pull request.</summary>
    public static string Comment(string region, string repository, string pullRequest, string comment) =>
        $"{Repository(region, repository)}/pull-requests/{pullRequest}/activity#{Uri.EscapeDataString(comment)}?region={region}";

    /// <summary>A comparison of two commits; of one alone where nothing is before it.</summary>
    public static string Comparison(string region, string repository, string? before, string after) =>
        before is null ? $"{Repository(region, repository)}/commit/{after}?region={region}" : $"{Repository(region, repository)}/compare/{before}/.../{after}?region={region}";

    private static string Repository(string region, string repository) => $"https://{region}.console.aws.amazon.com/codesuite/codecommit/repositories/{repository}";
}
