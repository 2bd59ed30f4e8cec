using System.Diagnostics;
using LocalAws.Kernel.Processes;

namespace LocalAws.Kernel.Docker;

/// <summary>The Docker engine of this machine, through its own command line: contexts, rootless engines and registries work as their user set them up.</summary>
public sealed class DockerEngine(LocalAwsOptions options)
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(20);

    /// <summary>The engine's version.</summary>
    /// <exception cref="DockerException">No engine answers; the message says what helps.</exception>
    public async Task<string> VersionAsync(CancellationToken cancellation)
    {
        try
        {
            var answer = await RunAsync(["version", "--format", "{{.Server.Version}}"], cancellation).WaitAsync(AnswerLimit, cancellation);
            return answer.ExitCode == 0 ? answer.Text : throw new DockerException($"no Docker engine answers: {answer.Text}. Start it, and see that 'docker version' works");
        }
        catch (TimeoutException)
        {
            throw new DockerException($"the Docker engine does not answer within {AnswerLimit.TotalSeconds} s. See that 'docker version' works");
        }
    }

    /// <summary>Sees that an image is here; one that is not is pulled.</summary>
    /// <exception cref="DockerException">It cannot be had.</exception>
    public async Task EnsureImageAsync(string image, Action<string> log, CancellationToken cancellation)
    {
        if ((await RunAsync(["image", "inspect", "--format", "{{.Id}}", image], cancellation)).ExitCode == 0)
            return;
        log($"Pulling image {image}");
        var pull = await RunAsync(["pull", "--quiet", image], cancellation);
        if (pull.ExitCode != 0)
            throw new DockerException($"image {image} is not here, and cannot be pulled: {pull.Text}. Build or load it under this name, or name another one");
    }

    /// <summary>Starts a container that lives until it is disposed of, or until this process ends.</summary>
    /// <param name="name">Its name; what has it from an earlier life is removed.</param>
    /// <param name="image">Its image, which must have bash.</param>
    /// <param name="arguments">Options of <c>docker run</c>.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="DockerException">It cannot be started.</exception>
    public async Task<DockerContainer> StartAsync(string name, string image, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        await RunAsync(["rm", "--force", name], cancellation);
        string[] words = ["run", "--rm", "--interactive", "--name", name, "--pull", "never", "--network", "host", "--user", "0", .. arguments, "--entrypoint", "bash", image, "-c", DockerContainer.FirstProcess];
        var first = Start(words);
        try
        {
            if (await first.StandardOutput.ReadLineAsync(cancellation) != "ready")
                throw new DockerException($"a container of image {image} cannot be started: {(await first.StandardError.ReadToEndAsync(cancellation)).Trim()}");
            return new DockerContainer(this, name, first);
        }
        catch
        {
            first.StandardInput.Close();
            first.Dispose();
            throw;
        }
    }

    /// <summary>Runs a command of docker to its end.</summary>
    internal async Task<DockerAnswer> RunAsync(IEnumerable<string> words, CancellationToken cancellation)
    {
        using var docker = Start(words);
        docker.StandardInput.Close();
        var (output, error) = (docker.StandardOutput.ReadToEndAsync(cancellation), docker.StandardError.ReadToEndAsync(cancellation));
        await docker.WaitForExitAsync(cancellation);
        return new DockerAnswer(docker.ExitCode, docker.ExitCode == 0 ? (await output).Trim() : $"{await output}{await error}".Trim().ReplaceLineEndings("; "));
    }

    /// <summary>Starts the program in a session of its own: a Ctrl-C at the terminal is not meant for it.</summary>
    internal Process Start(IEnumerable<string> words, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(SessionLauncher.Program, [.. SessionLauncher.Arguments(null), "docker", .. words])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        if (options.DockerHost is { } host)
            start.Environment["DOCKER_HOST"] = host;
        return Process.Start(start)!;
    }
}
