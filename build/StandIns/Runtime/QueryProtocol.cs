using System.Collections;
using System.Globalization;
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
            if (property.GetValue(shape) is { } value)
                WriteValue(form, prefix + property.WireName(), value, property.ElementName());
        }
    }

    private static void WriteValue(IDictionary<string, string> form, string name, object value, string element)
    {
        switch (value)
        {
            case IDictionary map:
                var entry = 0;
                foreach (DictionaryEntry pair in map)
                {
                    form[$"{name}.entry.{++entry}.key"] = Text(pair.Key);
                    WriteValue(form, $"{name}.entry.{entry}.value", pair.Value!, "member");
                }
                break;
            case IList list:
                // An empty list is said as such: leaving it out would mean "as it was".
                if (list.Count == 0)
                    form[name] = "";
                for (var i = 0; i < list.Count; i++)
                    WriteValue(form, $"{name}.{element}.{i + 1}", list[i]!, "member");
                break;
            case var shape when ShapeMembers.IsShape(shape.GetType()):
                Write(form, name + ".", shape);
                break;
            default:
                form[name] = Text(value);
                break;
        }
    }

    private static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime time => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        MemoryStream blob => Convert.ToBase64String(blob.ToArray()),
        ConstantClass constant => constant.Value,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private sealed class Reader<TResponse>(QueryProtocol protocol) : XmlResponseUnmarshaller
        where TResponse : AmazonWebServiceResponse, new()
    {
        public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
        {
            var root = XElement.Load(input.Stream);
            var result = root.Elements().FirstOrDefault(element => element.Name.LocalName.EndsWith("Result", StringComparison.Ordinal));
            var response = result is null ? new TResponse() : (TResponse)QueryXml.Read(result, typeof(TResponse));
            response.ResponseMetadata = new ResponseMetadata { RequestId = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "RequestId")?.Value };
            return response;
        }

        public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
            protocol.Exception(XmlErrorResponseUnmarshaller.GetInstance().Unmarshall(input), innerException, statusCode);
    }
}
