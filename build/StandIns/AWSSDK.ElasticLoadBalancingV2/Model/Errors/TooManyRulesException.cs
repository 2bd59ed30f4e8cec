using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyRules</c>, HTTP 400.</summary>
public partial class TooManyRulesException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyRulesException(string message)
        : base(message) { }

    public TooManyRulesException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyRulesException(Exception innerException)
        : base(innerException) { }

    public TooManyRulesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyRulesException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
