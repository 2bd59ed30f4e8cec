using Cake.Core;
using Cake.Core.IO;
using Cake.Core.Tooling;

namespace Cake.Docker.Internal;

/// <summary>Runs the docker program, found as Cake finds its tools.</summary>
internal sealed class DockerRunner(ICakeContext context) : Tool<AutoToolSettings>(context.FileSystem, context.Environment, context.ProcessRunner, context.Tools)
{
    public void Run(string command, AutoToolSettings settings, string argument)
    {
        var builder = new ProcessArgumentBuilder();
        builder.Append(command);
        foreach (var option in DockerOptions.Of(settings))
            builder.Append(option);
        builder.Append(argument);
        Run(settings, builder);
    }

    protected override string GetToolName() => "Docker";

    protected override IEnumerable<string> GetToolExecutableNames() => ["docker", "docker.exe"];
}
