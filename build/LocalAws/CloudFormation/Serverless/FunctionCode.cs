using System.Text.Json.Nodes;
using System.Web;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Where a function's code is: in the template, or in S3.</summary>
internal static class FunctionCode
{
    public static JsonObject Of(string logicalId, JsonObject properties)
    {
        if (properties["InlineCode"] is { } inline)
            return new JsonObject { ["ZipFile"] = inline.DeepClone() };
        return properties["CodeUri"] switch
        {
            JsonObject place when place.ContainsKey("Bucket") => Place(place["Bucket"], place["Key"], place["Version"]),
            JsonValue uri => Parse(logicalId, uri.ToString()),
            null => throw ServerlessErrors.Invalid(logicalId, "One of 'InlineCode' or 'CodeUri' must be set."),
            _ => throw ServerlessErrors.Invalid(logicalId, "'CodeUri' requires Bucket and Key properties to be specified."),
        };
    }

    private static JsonObject Parse(string logicalId, string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || parsed.Scheme != "s3" || parsed.AbsolutePath.Length < 2)
            throw ServerlessErrors.Invalid(logicalId, $"'CodeUri' is not a valid S3 Uri of the form 's3://bucket/key' with optional versionId query parameter. It is '{uri}': package the template first (./build.sh --target Package-Lambda, or aws cloudformation package)");
        var version = HttpUtility.ParseQueryString(parsed.Query)["versionId"];
        return Place(parsed.Host, Uri.UnescapeDataString(parsed.AbsolutePath[1..]), version);
    }

    private static JsonObject Place(JsonNode? bucket, JsonNode? key, JsonNode? version)
    {
        var code = new JsonObject { ["S3Bucket"] = bucket?.DeepClone(), ["S3Key"] = key?.DeepClone() };
        if (version is not null)
            code["S3ObjectVersion"] = version.DeepClone();
        return code;
    }
}
