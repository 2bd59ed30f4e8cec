using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Which folders stand for which repositories (option <c>--repository owner/name=path</c>).</summary>
public sealed class LocalRepositories(LocalAwsOptions options)
{
    public IReadOnlyList<LocalRepository> All => options.Repositories;

    /// <summary>The folder of a repository.</summary>
    /// <exception cref="AwsException">None was given.</exception>
    public LocalRepository Get(string fullRepositoryId) =>
        All.FirstOrDefault(repository => repository.FullRepositoryId.Equals(fullRepositoryId, StringComparison.OrdinalIgnoreCase))
        ?? throw new AwsException("ConfigurationError",
            $"No folder stands for repository '{fullRepositoryId}' here. Name one: --repository {fullRepositoryId}=PATH"
            + (All.Count == 0 ? "" : $" (known: {string.Join(", ", All.Select(repository => repository.FullRepositoryId))})"));
}
