using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda.Code;

namespace LocalAws.Lambda;

/// <summary>New code for a function.</summary>
public sealed record UpdateFunctionCodeRequest
{
    public required string FunctionName { get; init; }

    public byte[]? ZipFile { get; init; }

    public string? S3Bucket { get; init; }

    public string? S3Key { get; init; }

    public string? S3ObjectVersion { get; init; }

    public string? ImageUri { get; init; }

    public bool? Publish { get; init; }

    public bool? DryRun { get; init; }

    public string? RevisionId { get; init; }

    public IReadOnlyList<string>? Architectures { get; init; }
}

/// <summary>Replaces the code of <c>$LATEST</c>.</summary>
internal sealed class UpdateFunctionCode(StateStore store, LambdaStore functions, FunctionWriter writer, CodeSource code)
    : AsyncOperation<UpdateFunctionCodeRequest, FunctionConfiguration>
{
    protected override async Task<FunctionConfiguration> HandleAsync(UpdateFunctionCodeRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        FunctionWriter.CheckRevision(request.RevisionId, functions.Get(call.Scope, name).Latest.RevisionId);
        var given = new FunctionCode
        {
            ZipFile = request.ZipFile,
            S3Bucket = request.S3Bucket,
            S3Key = request.S3Key,
            S3ObjectVersion = request.S3ObjectVersion,
            ImageUri = request.ImageUri,
        };
        var (sha256, size) = await code.TakeAsync(given, call);
        return store.Transaction(() =>
        {
            var function = functions.Get(call.Scope, name);
            FunctionWriter.CheckRevision(request.RevisionId, function.Latest.RevisionId);
            var latest = function.Latest with { CodeSha256 = sha256, CodeSize = size, Architectures = request.Architectures ?? function.Latest.Architectures };
            if (request.DryRun == true)
                return latest;
            var written = writer.PutLatest(call.Scope, function, latest, call.Now);
            return request.Publish == true ? writer.Publish(call.Scope, name, null, call.Now) : written;
        });
    }
}
