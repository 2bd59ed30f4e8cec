using System.Text;

namespace LocalAws.CodeCommit.Git;

/// <summary>What a finished git said.</summary>
public sealed record GitResult(int ExitCode, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>The result itself.</summary>
    /// <exception cref="GitException">git ended with another code than 0.</exception>
    public GitResult Checked() => ExitCode == 0 ? this : throw new GitException(ExitCode, Errors.Trim());
}
