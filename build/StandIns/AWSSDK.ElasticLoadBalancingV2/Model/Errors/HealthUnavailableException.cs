using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>HealthUnavailable</c>, HTTP 500.</summary>
public partial class HealthUnavailableException : AmazonElasticLoadBalancingV2Exception
{
    public HealthUnavailableException(string message)
        : base(message) { }

    public HealthUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }

    public HealthUnavailableException(Exception innerException)
        : base(innerException) { }

    public HealthUnavailableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public HealthUnavailableException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
