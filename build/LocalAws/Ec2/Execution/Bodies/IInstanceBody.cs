using System.Diagnostics;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>What keeps an instance's processes together: namespaces, or a container.</summary>
internal interface IInstanceBody : IAsyncDisposable
{
    /// <summary>False once its first process has ended, and all others with it.</summary>
    bool IsAlive { get; }

    /// <summary>Whether a folder of the machine can become the instance's own.</summary>
    bool CanOwnFolders { get; }

    /// <summary>Starts a program in the instance; its streams are redirected.</summary>
    Process Start(IReadOnlyList<string> words, string folder, IReadOnlyDictionary<string, string> variables);
}
