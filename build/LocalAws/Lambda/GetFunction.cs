using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda.Code;

namespace LocalAws.Lambda;

/// <summary>Which function or version.</summary>
public sealed record GetFunctionRequest(string FunctionName, string? Qualifier);

/// <summary>Its configuration, and where its code can be fetched.</summary>
public sealed record GetFunctionResponse(
    FunctionConfiguration Configuration, FunctionCodeLocation Code, IReadOnlyDictionary<string, string>? Tags, Concurrency? Concurrency);

/// <summary>Reads a function with all that goes with it.</summary>
internal sealed class GetFunction(StateStore store, LambdaStore functions, CodeDownloads downloads) : Operation<GetFunctionRequest, GetFunctionResponse>(store)
{
    protected override GetFunctionResponse Handle(GetFunctionRequest request, CallContext call)
    {
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        var function = functions.Get(call.Scope, reference.Name);
        var version = Qualified.Of(functions.Version(call.Scope, reference), reference, call.Scope);
        return new GetFunctionResponse(
            version,
            new FunctionCodeLocation("S3", downloads.Offer(call.Endpoint, version.CodeSha256)),
            function.Tags.Count > 0 ? function.Tags : null,
            function.Reserved is { } reserved ? new Concurrency(reserved) : null);
    }
}
