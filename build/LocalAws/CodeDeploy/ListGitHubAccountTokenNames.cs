using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>The next page of names.</summary>
public sealed record ListGitHubAccountTokenNamesInput(string? NextToken);

/// <summary>Names of stored connections to GitHub accounts.</summary>
public sealed record ListGitHubAccountTokenNamesOutput(IReadOnlyList<string> TokenNameList, string? NextToken);

/// <summary>Lists connections to GitHub accounts. They are made in the console alone, so that there are none here.</summary>
public sealed class ListGitHubAccountTokenNames : AsyncOperation<ListGitHubAccountTokenNamesInput, ListGitHubAccountTokenNamesOutput>
{
    /// <inheritdoc/>
    protected override Task<ListGitHubAccountTokenNamesOutput> HandleAsync(ListGitHubAccountTokenNamesInput request, CallContext call) =>
        Task.FromResult(new ListGitHubAccountTokenNamesOutput([], null));
}
