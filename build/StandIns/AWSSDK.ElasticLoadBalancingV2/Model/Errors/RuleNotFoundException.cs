using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>RuleNotFound</c>, HTTP 400.</summary>
public partial class RuleNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public RuleNotFoundException(string message)
        : base(message) { }

    public RuleNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public RuleNotFoundException(Exception innerException)
        : base(innerException) { }

    public RuleNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RuleNotFoundException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
