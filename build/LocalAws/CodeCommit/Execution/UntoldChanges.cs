using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeCommit.Execution;

/// <summary>Tells at the start what moved in repositories and nobody was told of: the push was answered, and the process killed.</summary>
internal sealed class UntoldChanges(RepositoryStore repositories, ToldReferences told, References references, DiskWatch disk) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (scope, repository) in repositories.Everywhere().ToList())
        {
            if (told.Find(repository) is not { } before)
                continue;
            try
            {
                await references.PublishChangesAsync(scope, repository, before, $"arn:aws:iam::{scope.AccountId}:root", stoppingToken);
            }
#pragma warning disable CA1031 // one repository that cannot be read must not keep the others, nor the server, from their work
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                disk.Log($"repository {repository.Name}", failure);
            }
        }
    }
}
