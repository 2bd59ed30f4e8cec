using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>A template's text: in the request, or an object of S3.</summary>
internal sealed class TemplateSource(GetObject getObject)
{
    private const int LongestBody = 51_200;
    private const int LongestObject = 1_048_576;

    /// <exception cref="AwsException">ValidationError.</exception>
    public async Task<string> ReadAsync(string? body, string? url, CallContext call)
    {
        if (body is null == url is null)
            throw CloudFormationErrors.Validation("Either Template URL or Template Body must be specified.");
        if (body is null)
            return await FetchAsync(url!, call);
        var length = Encoding.UTF8.GetByteCount(body);
        return length is > 0 and <= LongestBody
            ? body
            : throw CloudFormationErrors.Validation($"1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length between 1 and {LongestBody}; it has {length}. Put a larger one into S3, and give its TemplateURL");
    }

    private async Task<string> FetchAsync(string url, CallContext call)
    {
        var (bucket, key) = Place(url) ?? throw CloudFormationErrors.Validation("TemplateURL must be a supported URL.");
        // A call of its own: the response's body is this one's to read.
        var read = new CallContext { Scope = call.Scope, Principal = call.Principal, Now = call.Now, Cancellation = call.Cancellation };
        try
        {
            await getObject.InvokeAsync(new GetObjectRequest { Bucket = bucket, Key = key }, read);
        }
        catch (AwsException missing)
        {
            throw CloudFormationErrors.Validation($"S3 error: {missing.Message} (s3://{bucket}/{key})\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html");
        }
        using var content = new MemoryStream();
        await read.ResponseBody!(content, call.Cancellation);
        return content.Length <= LongestObject ? Encoding.UTF8.GetString(content.ToArray()) : throw CloudFormationErrors.Validation($"Template may not exceed {LongestObject} bytes in size.");
    }

    // bucket.s3.region.amazonaws.com/key, s3.region.amazonaws.com/bucket/key, or this server's own path style.
    private static (string Bucket, string Key)? Place(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            return null;
        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/');
        var s3 = uri.Host.IndexOf(".s3.", StringComparison.Ordinal);
        s3 = s3 < 0 ? uri.Host.IndexOf(".s3-", StringComparison.Ordinal) : s3;
        if (s3 > 0)
            return path.Length > 0 ? (uri.Host[..s3], path) : null;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return (uri.IsLoopback || uri.Host.StartsWith("s3", StringComparison.Ordinal)) && slash > 0 && slash < path.Length - 1 ? (path[..slash], path[(slash + 1)..]) : null;
    }
}
