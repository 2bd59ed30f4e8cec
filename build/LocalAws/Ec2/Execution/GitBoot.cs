using LocalAws.Http;

namespace LocalAws.Ec2.Execution;

/// <summary>Lays the configuration into an instance that leads its git from CodeCommit's addresses to here; the port is another at each start.</summary>
internal sealed class GitBoot(ServerAddress address) : IBootStep
{
    /// <summary>Where it lies in the instance.</summary>
    public const string Configuration = "/run/codecommit.gitconfig";

    /// <inheritdoc/>
    public Task BootAsync(RunningInstance instance, CancellationToken cancellation) =>
        File.WriteAllTextAsync(instance.Files.HostPath(Configuration), GitRedirection.Configuration(address.Url), cancellation);
}
