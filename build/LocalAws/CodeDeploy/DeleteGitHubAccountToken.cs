using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>Which connection.</summary>
public sealed record DeleteGitHubAccountTokenInput(string? TokenName);

/// <summary>The connection that was deleted.</summary>
public sealed record DeleteGitHubAccountTokenOutput(string TokenName);

/// <summary>Deletes a connection to a GitHub account. There are none here.</summary>
public sealed class DeleteGitHubAccountToken : AsyncOperation<DeleteGitHubAccountTokenInput, DeleteGitHubAccountTokenOutput>
{
    /// <inheritdoc/>
    protected override Task<DeleteGitHubAccountTokenOutput> HandleAsync(DeleteGitHubAccountTokenInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        throw request.TokenName is { } name
            ? CodeDeployErrors.Named("GitHubAccountTokenDoesNotExistException", $"There is no GitHub account connection named {name}")
            : CodeDeployErrors.Named("GitHubAccountTokenNameRequiredException", "The name of the GitHub account connection is missing");
    }
}
