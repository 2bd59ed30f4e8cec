using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>IncompatibleProtocols</c>, HTTP 400.</summary>
public partial class IncompatibleProtocolsException : AmazonElasticLoadBalancingV2Exception
{
    public IncompatibleProtocolsException(string message)
        : base(message) { }

    public IncompatibleProtocolsException(string message, Exception innerException)
        : base(message, innerException) { }

    public IncompatibleProtocolsException(Exception innerException)
        : base(innerException) { }

    public IncompatibleProtocolsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public IncompatibleProtocolsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
