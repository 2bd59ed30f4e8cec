using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace StandIns.Runtime;

/// <summary>awsJson 1.0 and 1.1.</summary>
internal class JsonProtocol(ServiceFacts facts, Type clientType) : WireProtocol(facts, clientType)
{
    protected JsonSerializerOptions Json { get; } = WireJson.Options(facts.CamelCase);

    public override IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, Facts.ServiceId)
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), Json),
        };
        request.Headers["X-Amz-Target"] = $"{Facts.TargetPrefix}.{OperationOf(input)}";
        request.Headers["Content-Type"] = "application/x-amz-json-" + Facts.JsonVersion;
        return request;
    }

    protected override ResponseUnmarshaller Unmarshaller<TResponse>() => new Reader<TResponse>(this);

    protected virtual TResponse Read<TResponse>(byte[] body, IWebResponseData response) where TResponse : AmazonWebServiceResponse, new() =>
        Deserialize<TResponse>(body);

    protected TResponse Deserialize<TResponse>(byte[] body) where TResponse : new() =>
        body.Length == 0 ? new TResponse() : JsonSerializer.Deserialize<TResponse>(body, Json) ?? new TResponse();

    private AmazonServiceException ReadError(JsonUnmarshallerContext input, Exception inner, HttpStatusCode status)
    {
        var reader = new StreamingUtf8JsonReader(input.Stream);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        var exception = Exception(error, inner, status);
        ErrorMembers.Fill(exception, input.GetResponseBodyBytes(), input.ResponseData, Json);
        return exception;
    }

    private sealed class Reader<TResponse>(JsonProtocol protocol) : JsonResponseUnmarshaller
        where TResponse : AmazonWebServiceResponse, new()
    {
        public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
        {
            using var body = new MemoryStream();
            input.Stream.CopyTo(body);
            return protocol.Read<TResponse>(body.ToArray(), input.ResponseData);
        }

        public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
            protocol.ReadError(input, innerException, statusCode);
    }
}
