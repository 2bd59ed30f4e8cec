using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.Lambda.Code;

/// <summary>Takes code as it is handed in into the library: a zip in the request, or an object that the caller may read.</summary>
internal sealed class CodeSource(CodeLibrary library, GetObject objects)
{
    /// <summary>Bytes of a zip that comes with the request (Lambda quotas, "Deployment package size").</summary>
    private const int LargestZip = 50 * 1024 * 1024;
    private const long LargestObject = 262_144_000;

    /// <exception cref="AwsException">InvalidParameterValueException.</exception>
    public async Task<(string Sha256, long Size)> TakeAsync(FunctionCode code, CallContext call)
    {
        if (code.ImageUri is not null)
            throw LambdaErrors.NotImplemented("container images (PackageType Image)");
        var inS3 = code.S3Bucket is not null && code.S3Key is not null;
        if (inS3 == code.ZipFile is not null)
            throw LambdaErrors.Invalid(inS3 ? "Please do not provide other FunctionCode parameters when providing a ZipFile." : "Please provide a source for function code.");
        if (code.ZipFile is { Length: > LargestZip })
            throw LambdaErrors.Invalid($"Zipped size must be smaller than {LargestZip} bytes; put a larger one into S3");
        return await library.AddAsync(code.ZipFile ?? await FetchAsync(code, call), call.Cancellation);
    }

    private async Task<byte[]> FetchAsync(FunctionCode code, CallContext call)
    {
        try
        {
            var reading = new CallContext { Scope = call.Scope, Principal = call.Principal, Now = call.Now, Cancellation = call.Cancellation, AccessKeyId = call.AccessKeyId };
            var found = await objects.InvokeAsync(new GetObjectRequest { Bucket = code.S3Bucket!, Key = code.S3Key!, VersionId = code.S3ObjectVersion }, reading);
            using var memory = new MemoryStream();
            if (found.ContentLength > LargestObject)
                throw LambdaErrors.Invalid($"Unzipped size must be smaller than {LargestObject} bytes");
            if (reading.ResponseBody is { } write)
                await write(memory, call.Cancellation);
            return memory.ToArray();
        }
        catch (AwsException refused) when (refused.Code is not "InvalidParameterValueException")
        {
            throw LambdaErrors.Invalid(
                $"Error occurred while GetObject. S3 Error Code: {refused.Code}. S3 Error Message: {refused.Message} (s3://{code.S3Bucket}/{code.S3Key})");
        }
    }
}
