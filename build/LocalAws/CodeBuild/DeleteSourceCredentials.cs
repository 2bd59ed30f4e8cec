using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>The credentials.</summary>
public sealed record DeleteSourceCredentialsRequest(string Arn);

/// <summary>Those that are gone.</summary>
public sealed record DeleteSourceCredentialsResponse(string Arn);

internal sealed class DeleteSourceCredentials(StateStore store, SourceCredentialStore credentials) : Operation<DeleteSourceCredentialsRequest, DeleteSourceCredentialsResponse>(store)
{
    protected override DeleteSourceCredentialsResponse Handle(DeleteSourceCredentialsRequest request, CallContext call)
    {
        var present = credentials.List(call.Scope).FirstOrDefault(each => each.Arn == request.Arn)
            ?? throw new AwsException("ResourceNotFoundException", $"Source credentials {request.Arn} could not be found");
        credentials.Remove(call.Scope, present);
        return new(present.Arn);
    }
}
