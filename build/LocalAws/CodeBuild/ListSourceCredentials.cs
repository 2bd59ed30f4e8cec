using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>The credentials, without their tokens.</summary>
public sealed record ListSourceCredentialsResponse(IReadOnlyList<SourceCredentialsInfo> SourceCredentialsInfos);

/// <summary>Credentials for a git provider.</summary>
public sealed record SourceCredentialsInfo(string Arn, string ServerType, string AuthType, string? Resource);

internal sealed class ListSourceCredentials(StateStore store, SourceCredentialStore credentials) : Operation<Unit, ListSourceCredentialsResponse>(store)
{
    protected override ListSourceCredentialsResponse Handle(Unit request, CallContext call) =>
        new([.. credentials.List(call.Scope).Select(each => new SourceCredentialsInfo(each.Arn, each.ServerType, each.AuthType, each.Resource))]);
}
