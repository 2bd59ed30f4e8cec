using System.Diagnostics;
using LocalAws.CodeBuild.Execution.Shell;

namespace LocalAws.CodeBuild.Execution.Machines;

/// <summary>What a build's commands run on. Its folders have the same paths here and there.</summary>
internal interface IBuildMachine : IAsyncDisposable
{
    /// <summary>In a message: "this machine", "image node:22".</summary>
    string Name { get; }

    /// <summary>The account that commands have without run-as.</summary>
    string Account { get; }

    /// <summary>Variables that commands find before the build adds its own.</summary>
    IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>What runs commands that ask for no bash: the image's sh, or what stands for it.</summary>
    ShellProgram ShOf(string image);

    /// <summary>Makes a build's home folder.</summary>
    void PrepareHome(string home);

    /// <summary>Why commands cannot run as a user, or null when they can.</summary>
    Task<string?> CannotRunAsAsync(string user, CancellationToken cancellation);

    /// <summary>Gives folders to the user that run-as names.</summary>
    /// <exception cref="PhaseFailure">They cannot be given.</exception>
    Task GiveAsync(string user, IEnumerable<string> folders, CancellationToken cancellation);

    /// <summary>Starts a program with these variables and no others; streams are redirected.</summary>
    Process Start(IEnumerable<string> words, string folder, IReadOnlyDictionary<string, string> variables, string? user);

    /// <summary>Signals everything that a program started by <see cref="Start"/> has started, and itself.</summary>
    Task SignalAsync(Process program, IReadOnlyDictionary<string, string> variables, int signal);
}
