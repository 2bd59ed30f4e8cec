using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>SSLPolicyNotFound</c>, HTTP 400.</summary>
public partial class SSLPolicyNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public SSLPolicyNotFoundException(string message)
        : base(message) { }

    public SSLPolicyNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public SSLPolicyNotFoundException(Exception innerException)
        : base(innerException) { }

    public SSLPolicyNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SSLPolicyNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
