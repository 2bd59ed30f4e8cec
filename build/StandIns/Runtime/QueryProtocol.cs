using System.Collections;
using System.Net;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace StandIns.Runtime;

/// <summary>awsQuery: a form in, XML out.</summary>
internal sealed class QueryProtocol(ServiceFacts facts, Type clientType) : WireProtocol(facts, clientType)
{
    public override IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, Facts.ServiceId) { HttpMethod = "POST", ResourcePath = "/" };
        request.Parameters["Action"] = OperationOf(input);
        request.Parameters["Version"] = Facts.ApiVersion;
        Write(request.Parameters, "", input);
        return request;
    }

    protected override ResponseUnmarshaller Unmarshaller<TResponse>() => new Reader<TResponse>(this);

    private static void Write(IDictionary<string, string> form, string prefix, object shape)
    {
        foreach (var property in ShapeMembers.Of(shape.GetType()))
        {
            var value = property.GetValue(shape) ?? (property.IsDefined(typeof(IdempotencyTokenAttribute), inherit: false) ? Guid.NewGuid().ToString() : null);
            if (value is not null)
                WriteValue(form, prefix + property.WireName(), value, property.ElementNames());
        }
    }

    private static void WriteValue(IDictionary<string, string> form, string name, object value, WireNameAttribute names)
    {
        switch (value)
        {
            case IDictionary map:
                var entry = 0;
                foreach (DictionaryEntry pair in map)
                {
                    form[$"{name}.entry.{++entry}.{names.Key}"] = Text(pair.Key);
                    WriteValue(form, $"{name}.entry.{entry}.{names.Value}", pair.Value!, names);
                }
                break;
            case IList list:
                // An empty list is said as such: leaving it out would mean "as it was".
                if (list.Count == 0)
                    form[name] = "";
                for (var i = 0; i < list.Count; i++)
                    WriteValue(form, $"{name}.{names.Element}.{i + 1}", list[i]!, names);
                break;
            case var shape when ShapeMembers.IsShape(shape.GetType()):
                Write(form, name + ".", shape);
                break;
            default:
                form[name] = Text(value);
                break;
        }
    }

    private static string Text(object value) => value is MemoryStream blob ? Convert.ToBase64String(blob.ToArray()) : WireText.Write(value);

    private sealed class Reader<TResponse>(QueryProtocol protocol) : XmlResponseUnmarshaller
        where TResponse : AmazonWebServiceResponse, new()
    {
        public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
        {
            var root = XElement.Load(input.Stream);
            var result = root.Elements().FirstOrDefault(element => element.Name.LocalName.EndsWith("Result", StringComparison.Ordinal));
            var response = result is null ? new TResponse() : (TResponse)QueryXml.Read(result, typeof(TResponse));
            var requestId = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "RequestId")?.Value;
            response.ResponseMetadata = new ResponseMetadata { RequestId = requestId };
            return response;
        }

        public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
            protocol.Exception(XmlErrorResponseUnmarshaller.GetInstance().Unmarshall(input), innerException, statusCode);
    }
}
