using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyUniqueTargetGroupsPerLoadBalancer</c>, HTTP 400.</summary>
public partial class TooManyUniqueTargetGroupsPerLoadBalancerException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyUniqueTargetGroupsPerLoadBalancerException(string message)
        : base(message) { }

    public TooManyUniqueTargetGroupsPerLoadBalancerException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyUniqueTargetGroupsPerLoadBalancerException(Exception innerException)
        : base(innerException) { }

    public TooManyUniqueTargetGroupsPerLoadBalancerException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyUniqueTargetGroupsPerLoadBalancerException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
