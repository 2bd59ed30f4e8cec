using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Credentials for a git provider.</summary>
/// <param name="Token">A token or password; with CODECONNECTIONS a connection's ARN, with SECRETS_MANAGER a secret's.</param>
public sealed record ImportSourceCredentialsRequest(string? Username, string Token, string ServerType, string AuthType, bool? ShouldOverwrite)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => $"{ServerType} {AuthType}";
}

/// <summary>Their ARN.</summary>
public sealed record ImportSourceCredentialsResponse(string Arn);

/// <summary>Keeps credentials for a git provider, sealed.</summary>
internal sealed class ImportSourceCredentials(StateStore store, SourceCredentialStore credentials) : Operation<ImportSourceCredentialsRequest, ImportSourceCredentialsResponse>(store)
{
    protected override ImportSourceCredentialsResponse Handle(ImportSourceCredentialsRequest request, CallContext call)
    {
        if (request.AuthType == "BASIC_AUTH" && request is not { ServerType: "BITBUCKET", Username: not null })
            throw CodeBuildErrors.InvalidInput("BASIC_AUTH is for BITBUCKET, with a username");
        if (request.AuthType == "OAUTH")
            throw CodeBuildErrors.InvalidInput("OAUTH credentials are made in the console: import a personal access token, or use a connection");
        if (credentials.Find(call.Scope, request.ServerType) is not null && request.ShouldOverwrite == false)
            throw new AwsException("ResourceAlreadyExistsException", $"Access token with server type {request.ServerType} already exists. Delete its source credential and try again.");
        var isReference = request.AuthType is "CODECONNECTIONS" or "SECRETS_MANAGER";
        if (isReference && !Arn.TryParse(request.Token, out _))
            throw CodeBuildErrors.InvalidInput($"With {request.AuthType}, token is an ARN");
        var arn = Arn.Of("codebuild", call.Scope, $"token/{request.ServerType.ToLowerInvariant()}").ToString();
        credentials.Put(call.Scope, new StoredCredential(
            arn, request.ServerType, request.AuthType, request.Username, isReference ? null : credentials.Seal(arn, request.Token), isReference ? request.Token : null));
        return new(arn);
    }
}
