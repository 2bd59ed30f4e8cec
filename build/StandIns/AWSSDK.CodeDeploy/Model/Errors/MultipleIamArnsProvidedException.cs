using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class MultipleIamArnsProvidedException : AmazonCodeDeployException
{
    public MultipleIamArnsProvidedException(string message)
        : base(message) { }

    public MultipleIamArnsProvidedException(string message, Exception innerException)
        : base(message, innerException) { }

    public MultipleIamArnsProvidedException(Exception innerException)
        : base(innerException) { }

    public MultipleIamArnsProvidedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MultipleIamArnsProvidedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
