using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidLoadBalancerInfoException : AmazonCodeDeployException
{
    public InvalidLoadBalancerInfoException(string message)
        : base(message) { }

    public InvalidLoadBalancerInfoException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidLoadBalancerInfoException(Exception innerException)
        : base(innerException) { }

    public InvalidLoadBalancerInfoException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidLoadBalancerInfoException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
