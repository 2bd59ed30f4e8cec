using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidUpdateOutdatedInstancesOnlyValueException : AmazonCodeDeployException
{
    public InvalidUpdateOutdatedInstancesOnlyValueException(string message)
        : base(message) { }

    public InvalidUpdateOutdatedInstancesOnlyValueException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidUpdateOutdatedInstancesOnlyValueException(Exception innerException)
        : base(innerException) { }

    public InvalidUpdateOutdatedInstancesOnlyValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidUpdateOutdatedInstancesOnlyValueException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
