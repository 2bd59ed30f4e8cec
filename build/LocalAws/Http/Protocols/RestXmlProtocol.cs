using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>restXml as S3 speaks it (Smithy, "AWS REST XML protocol"; S3 API Reference, "Error responses").</summary>
internal sealed class RestXmlProtocol : IProtocol
{
    private const string Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

    public string? OperationName(IncomingRequest request, ReadOnlyMemory<byte> body, ApiModel api) => RestRouter.Find(request, api)?.Operation.Name;

    public JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, ApiOperation operation) =>
        RestRequestReader.Read(request, body, RestRouter.Of(operation), XmlBodyReader.Read);

    public async Task WriteAsync(HttpResponse response, ApiModel api, ApiOperation operation, JsonElement normal, CallContext call)
    {
        var document = RestResponseWriter.WriteHead(response, operation, normal);
        var body = document is { } part ? Write(part.Value, part.Shape, operation) : RestResponseWriter.Bytes(operation, normal);
        if (body is null)
            return;
        if (document is not null)
            response.ContentType = "application/xml";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, call.Cancellation);
    }

    public async Task WriteErrorAsync(HttpResponse response, ApiModel? api, AwsException error, string requestId)
    {
        response.StatusCode = ErrorStatus.Of(error, api);
        if (response.HttpContext.Request.Method == "HEAD" || response.StatusCode == StatusCodes.Status304NotModified)
            return;
        response.ContentType = "application/xml";
        await response.Body.WriteAsync(Xml.Document(writer =>
        {
            writer.WriteStartElement("Error");
            writer.WriteElementString("Code", error.Code);
            writer.WriteElementString("Message", Xml.Clean(error.Message));
            foreach (var (name, value) in error.Details)
                writer.WriteElementString(name, Xml.Clean(value));
            writer.WriteElementString("RequestId", requestId);
            writer.WriteElementString("HostId", "LocalAws");
            writer.WriteEndElement();
        }));
    }

    private static byte[] Write(JsonElement value, ApiShape shape, ApiOperation operation) => Xml.Document(writer =>
    {
        writer.WriteStartElement(RootName(shape, operation), Namespace);
        if (operation.Name == "GetBucketLocation")
        {
            // The one answer that is its root element's text (S3 API Reference, GetBucketLocation).
            writer.WriteString(value.TryGetProperty("LocationConstraint", out var region) ? region.GetString() : "");
            return;
        }
        new XmlBodyWriter(writer, WireProtocol.RestXml).Members(value, shape, shape.Name);
        writer.WriteEndElement();
    });

    // The model names output shapes ListObjectsV2Output; the wire has the element that S3 documents.
    private static string RootName(ApiShape shape, ApiOperation operation) => shape.LocationName ?? operation.Name switch
    {
        "ListObjects" or "ListObjectsV2" => "ListBucketResult",
        "ListObjectVersions" => "ListVersionsResult",
        "ListBuckets" => "ListAllMyBucketsResult",
        "DeleteObjects" => "DeleteResult",
        "CreateMultipartUpload" => "InitiateMultipartUploadResult",
        "ListParts" => "ListPartsResult",
        "GetBucketLocation" => "LocationConstraint",
        "GetBucketVersioning" => "VersioningConfiguration",
        "GetBucketTagging" or "GetObjectTagging" => "Tagging",
        "GetBucketAcl" or "GetObjectAcl" => "AccessControlPolicy",
        "GetBucketLifecycleConfiguration" => "LifecycleConfiguration",
        "GetBucketCors" => "CORSConfiguration",
        "GetBucketLogging" => "BucketLoggingStatus",
        "GetBucketWebsite" => "WebsiteConfiguration",
        "GetBucketRequestPayment" => "RequestPaymentConfiguration",
        "GetBucketAccelerateConfiguration" => "AccelerateConfiguration",
        "GetObjectAttributes" => "GetObjectAttributesResponse",
        "GetObjectLegalHold" => "LegalHold",
        "GetObjectRetention" => "Retention",
        _ when shape.Name.EndsWith("Output", StringComparison.Ordinal) => operation.Name.Replace("Get", "", StringComparison.Ordinal).Replace("Bucket", "", StringComparison.Ordinal) + "Result",
        _ => shape.Name,
    };
}
