using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace StandIns.Runtime;

/// <summary>awsJson 1.0 and 1.1.</summary>
internal sealed class JsonProtocol(ServiceFacts facts, Type clientType) : WireProtocol(facts, clientType)
{
    private readonly JsonSerializerOptions json = WireJson.Options(facts.CamelCase);

    public override IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, Facts.ServiceId)
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), json),
        };
        request.Headers["X-Amz-Target"] = $"{Facts.TargetPrefix}.{OperationOf(input)}";
        request.Headers["Content-Type"] = "application/x-amz-json-" + Facts.JsonVersion;
        return request;
    }

    protected override ResponseUnmarshaller Unmarshaller<TResponse>() => new Reader<TResponse>(this);

    private sealed class Reader<TResponse>(JsonProtocol protocol) : JsonResponseUnmarshaller
        where TResponse : AmazonWebServiceResponse, new()
    {
        public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
        {
            using var body = new MemoryStream();
            input.Stream.CopyTo(body);
            return body.Length == 0 ? new TResponse() : JsonSerializer.Deserialize<TResponse>(body.GetBuffer().AsSpan(0, (int)body.Length), protocol.json) ?? new TResponse();
        }

        public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
        {
            var reader = new StreamingUtf8JsonReader(input.Stream);
            var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
            return protocol.Exception(error, innerException, statusCode);
        }
    }
}
