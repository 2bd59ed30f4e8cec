using Cake.Core;
using Cake.Docker;
using Cake.Frosting;
using StandIns.Tests.Frosting;

namespace StandIns.Tests.Docker;

/// <summary>What the docker program is given: a script in its place writes it down.</summary>
public sealed class DockerBuildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nutshell-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Settings_become_options_and_the_folder_comes_last()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for docker is a shell script.");

        var build = SampleBuild.Run(host => host.UseSetup<DockerSetup>(), "--target=Clean", $"--docker={Script("exit 0")}");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal("image build --build-arg COMMIT=abc --no-cache --tag demo:1 --tag demo:latest app/web", File.ReadAllText(Path.Combine(folder, "arguments")).Trim());
    }

    [Fact]
    public void A_build_that_fails_fails_the_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for docker is a shell script.");

        var build = SampleBuild.Run(host => host.UseSetup<DockerSetup>(), "--target=Clean", $"--docker={Script("exit 7")}");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("Docker: Process returned an error (exit code 7)", build.Error, StringComparison.Ordinal);
    }

    private string Script(string ending)
    {
        var path = Path.Combine(folder, "docker");
        File.WriteAllText(path, $"#!/bin/sh\necho \"$*\" > {folder}/arguments\n{ending}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public sealed class DockerSetup : FrostingSetup
    {
        public override void Setup(ICakeContext context, ISetupContext info) => context.DockerBuild(
            new DockerImageBuildSettings { ToolPath = context.Arguments.GetArgument("docker"), Tag = ["demo:1", "demo:latest"], BuildArg = ["COMMIT=abc"], NoCache = true, Pull = false }, "app/web");
    }
}
