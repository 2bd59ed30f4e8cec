using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>UnsupportedProtocol</c>, HTTP 400.</summary>
public partial class UnsupportedProtocolException : AmazonElasticLoadBalancingV2Exception
{
    public UnsupportedProtocolException(string message)
        : base(message) { }

    public UnsupportedProtocolException(string message, Exception innerException)
        : base(message, innerException) { }

    public UnsupportedProtocolException(Exception innerException)
        : base(innerException) { }

    public UnsupportedProtocolException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public UnsupportedProtocolException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
