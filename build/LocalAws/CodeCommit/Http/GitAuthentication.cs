using System.Text;
using LocalAws.Http.Signing;
using LocalAws.Iam;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.CodeCommit.Http;

/// <summary>
/// Who a git client is, and of which region it speaks. With git credentials of IAM, it sends the name and password of those; else git sends what the AWS CLI's credential helper gave it: the access key id (with the session token
/// behind a percent sign) and a signed password. The region stands only in the signature, so the repositories of that name are tried one by one.
/// </summary>
public sealed class GitAuthentication(RepositoryStore repositories, CredentialStore credentials, ServiceCredentialStore passwords, LocalAwsOptions options, TimeProvider clock)
{
    /// <summary>The repository and the caller, or null when the client must (again) say who it is.</summary>
    /// <exception cref="AwsException">The caller is known, and there is no such repository in the region that it signed for.</exception>
    public GitCaller? Authenticate(HttpRequest request, string repositoryName)
    {
        if (Basic(request) is not var (user, password)) return null;
        var keyId = user.Split('%', 2)[0];
        var credential = credentials.Find(keyId);
        var candidates = repositories.Named(repositoryName).ToList();
        if (options.AcceptAnySignature)
            return candidates.Count > 0 ? new GitCaller(candidates[0].Scope, candidates[0].Repository, credential?.Principal ?? $"arn:aws:iam::{options.AccountId}:root") : null;
        if (passwords.SignIn(ServiceCredentialStore.CodeCommit, user, password) is { } signedIn)
            return ByPassword(signedIn.AccountId, signedIn.Principal, repositoryName, candidates);
        if (credential is null || !HasToken(credential, user)) return null;
        foreach (var (scope, repository) in candidates.Where(candidate => candidate.Scope.AccountId == credential.AccountId))
        {
            if (IsSigned(request, credential, scope.Region, password)) return new GitCaller(scope, repository, credential.Principal);
        }

        return Regions.All.FirstOrDefault(region => IsSigned(request, credential, region, password)) is { } signed
            ? throw new AwsException("RepositoryDoesNotExistException", $"Repository {repositoryName} does not exist in {signed}", StatusCodes.Status404NotFound)
            : null;
    }

    // AWS's address of the repository has its region; ours has not, and neither has the password.
    private static GitCaller ByPassword(string accountId, string principal, string name, IEnumerable<(Scope Scope, RepositoryRecord Repository)> candidates)
    {
        var own = candidates.Where(candidate => candidate.Scope.AccountId == accountId).ToList();
        return own.Count switch
        {
            1 => new GitCaller(own[0].Scope, own[0].Repository, principal),
            0 => throw new AwsException("RepositoryDoesNotExistException", $"Repository {name} does not exist", StatusCodes.Status404NotFound),
            _ => throw new AwsException(
                "RepositoryDoesNotExistException", $"{string.Join(" and ", own.Select(each => each.Scope.Region))} have a repository {name} each: sign in with the AWS CLI's credential helper", StatusCodes.Status404NotFound),
        };
    }

    private bool IsSigned(HttpRequest request, Credential credential, string region, string password)
    {
        var path = request.Path.Value ?? "";
        var end = path.IndexOf('/', "/v1/repos/".Length);
        return GitSignature.IsValid(password, credential.SecretAccessKey, region, request.Host.Host, end < 0 ? path : path[..end], clock.GetUtcNow());
    }

    private bool HasToken(Credential credential, string user)
    {
        if (credential.Expires < clock.GetUtcNow()) return false;
        if (credential.SessionToken is not { } token) return true;
        var given = user.Split('%', 2);
        return given.Length == 2 && SigningKey.Same(given[1], token);
    }

    private static (string User, string Password)? Basic(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header["Basic ".Length..].Trim(), bytes, out var length)) return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (text[..colon], text[(colon + 1)..]);
    }
}

/// <summary>An authenticated git client: the repository that it speaks of, and its ARN.</summary>
public sealed record GitCaller(Scope Scope, RepositoryRecord Repository, string Principal);
