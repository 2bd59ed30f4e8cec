using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which function; optionally the code and revision that it must still have.</summary>
public sealed record PublishVersionRequest(string FunctionName, string? CodeSha256, string? Description, string? RevisionId);

/// <summary>Makes an immutable version of <c>$LATEST</c>.</summary>
internal sealed class PublishVersion(StateStore store, LambdaStore functions, FunctionWriter writer) : Operation<PublishVersionRequest, FunctionConfiguration>(store)
{
    protected override FunctionConfiguration Handle(PublishVersionRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        var latest = functions.Get(call.Scope, name).Latest;
        FunctionWriter.CheckRevision(request.RevisionId, latest.RevisionId);
        if (request.CodeSha256 is { Length: > 0 } expected && expected != latest.CodeSha256)
            throw LambdaErrors.Invalid(
                $"CodeSHA256 ({expected}) is different from current CodeSHA256 in $LATEST ({latest.CodeSha256}). Please try again with the CodeSHA256 in $LATEST.");
        return writer.Publish(call.Scope, name, request.Description, call.Now);
    }
}
