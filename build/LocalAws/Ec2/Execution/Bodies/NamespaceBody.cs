using System.Diagnostics;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>Linux namespaces; their first process lives until its input ends.</summary>
/// <param name="first">The first process.</param>
/// <param name="firstId">Its id inside the namespaces that are entered.</param>
internal sealed class NamespaceBody(Process first, string firstId) : IInstanceBody
{
    public bool IsAlive => !first.HasExited;

    public bool CanOwnFolders => true;

    public Process Start(IReadOnlyList<string> words, string folder, IReadOnlyDictionary<string, string> variables)
    {
        string[] enter = ["--target", firstId, "--user", "--mount", "--pid", "--preserve-credentials", "--", "/usr/bin/env", "--chdir=" + folder, .. words];
        var start = new ProcessStartInfo(InstanceSupport.Path("nsenter"), enter)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (!first.HasExited)
        {
            first.StandardInput.Close();
            await first.WaitForExitAsync(CancellationToken.None);
        }
        first.Dispose();
    }
}
