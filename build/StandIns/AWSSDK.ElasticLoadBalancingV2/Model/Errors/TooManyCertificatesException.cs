using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyCertificates</c>, HTTP 400.</summary>
public partial class TooManyCertificatesException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyCertificatesException(string message)
        : base(message) { }

    public TooManyCertificatesException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyCertificatesException(Exception innerException)
        : base(innerException) { }

    public TooManyCertificatesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyCertificatesException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
