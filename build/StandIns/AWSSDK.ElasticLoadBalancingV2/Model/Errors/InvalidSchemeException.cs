using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>InvalidScheme</c>, HTTP 400.</summary>
public partial class InvalidSchemeException : AmazonElasticLoadBalancingV2Exception
{
    public InvalidSchemeException(string message)
        : base(message) { }

    public InvalidSchemeException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSchemeException(Exception innerException)
        : base(innerException) { }

    public InvalidSchemeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSchemeException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
