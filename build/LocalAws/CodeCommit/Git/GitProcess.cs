using System.Diagnostics;

namespace LocalAws.CodeCommit.Git;

/// <summary>
/// Runs git with arguments as they are (no shell) and an environment of its own: no user or system configuration, no prompts, no pager, no hooks from
/// templates.
/// </summary>
public static class GitProcess
{
    /// <summary>Start information of <c>git</c> for the repository in <paramref name="gitDirectory"/>; streams are redirected.</summary>
    public static ProcessStartInfo StartInfo(string gitDirectory, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = gitDirectory,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_DIR"] = gitDirectory;
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Runs git to its end with <paramref name="input"/> as standard input.</summary>
    public static async Task<GitResult> RunAsync(string gitDirectory, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation) =>
        await RunAsync(StartInfo(gitDirectory, arguments), input, cancellation).ConfigureAwait(false);

    /// <inheritdoc cref="RunAsync(string, IEnumerable{string}, ReadOnlyMemory{byte}, CancellationToken)"/>
    public static async Task<GitResult> RunAsync(ProcessStartInfo start, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        using var process = Start(start);
        try
        {
            using var output = new MemoryStream();
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var copying = process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
            await copying.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return new GitResult(process.ExitCode, output.ToArray(), await errors.ConfigureAwait(false));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts git; says what to install when it is missing.</summary>
    /// <exception cref="InvalidOperationException">git is not on the PATH.</exception>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("git was not found on the PATH. CodeCommit repositories are served by git itself: install git 2.19 or later.", missing);
        }
    }
}
