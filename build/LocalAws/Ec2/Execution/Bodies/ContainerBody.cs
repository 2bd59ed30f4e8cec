using System.Diagnostics;
using LocalAws.Kernel.Docker;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>A container: the image's files, with the instance's own folders in it at their real paths.</summary>
internal sealed class ContainerBody(DockerContainer container) : IInstanceBody
{
    public bool IsAlive => container.IsAlive;

    public bool CanOwnFolders => false; // nothing can be mounted into a container that runs

    public Process Start(IReadOnlyList<string> words, string folder, IReadOnlyDictionary<string, string> variables) => container.Exec(words, folder, variables);

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
