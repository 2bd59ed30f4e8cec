namespace Build.Sources;

/// <summary>What a push did.</summary>
/// <param name="Commit">The branch's last commit now.</param>
/// <param name="IsNew">Whether it was another one before: then the push starts the pipeline.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Uncommitted">How many changed files of the checkout are not in the commit.</param>
public sealed record PushResult(string Commit, bool IsNew, string Branch, int Uncommitted)
{
    /// <summary>In a line.</summary>
    public override string ToString() =>
        $"{(IsNew ? "pushed" : "nothing to push:")} {Commit[..8]} {(IsNew ? "to" : "is on")} {Branch}{(Uncommitted > 0 ? $" ({Uncommitted} changed files are not in it: commit them)" : "")}";
}
