namespace Build.Revisions.Commits;

/// <summary>How a revision names the commit it is of: what <c>revision.json</c> carries and <c>GET /health</c> answers.</summary>
internal static class CommitLabel
{
    /// <summary>The label where nobody knows the commit.</summary>
    public const string Unknown = "unknown";

    /// <summary>The commit; with changes that no commit has, also what was changed: <c>-dirty.</c> and 12 digits of the content's hash.</summary>
    public static string Dirty(string commit, string contentHash) => $"{commit}-dirty.{contentHash[..12]}";
}
