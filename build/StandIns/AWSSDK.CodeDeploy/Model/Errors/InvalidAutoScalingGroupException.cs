using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidAutoScalingGroupException : AmazonCodeDeployException
{
    public InvalidAutoScalingGroupException(string message)
        : base(message) { }

    public InvalidAutoScalingGroupException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidAutoScalingGroupException(Exception innerException)
        : base(innerException) { }

    public InvalidAutoScalingGroupException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidAutoScalingGroupException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
